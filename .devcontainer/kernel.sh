#!/usr/bin/env bash
# Installs the C# kernel of .NET Interactive for Jupyter. Polyglot Notebooks gets the same one by itself, and "analysis notebook run" carries its own.
set -u
export PATH="$PATH:$HOME/.dotnet/tools"
jupyter kernelspec list 2>/dev/null | grep -q '\.net-csharp' && exit 0
if dotnet tool install --global Microsoft.dotnet-interactive --version 1.0.712001 && dotnet interactive jupyter install; then
  echo 'Jupyter has the kernel ".NET (C#)".'
else
  echo 'The C# kernel could not be installed; run notebooks with: dotnet run --project src/Analysis.Cli -- notebook run notebooks/01-article.ipynb'
fi
