#!/usr/bin/env bash
# Installs a C# kernel for Jupyter where the NuGet feed has one. Nothing depends on it: "analysis notebook run" needs no kernel.
set -u
export PATH="$PATH:$HOME/.dotnet/tools"
jupyter kernelspec list 2>/dev/null | grep -q '\.net-csharp' && exit 0
if dotnet tool install --global Microsoft.dotnet-interactive --version 1.0.617701 && dotnet interactive jupyter install; then
  echo 'Jupyter has the kernel ".NET (C#)".'
else
  echo 'No C# kernel could be installed; run notebooks with: dotnet run --project src/Analysis.Cli -- notebook run notebooks/01-article.ipynb'
fi
