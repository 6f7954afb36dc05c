using System.Text.Json;
using Analysis.Notebooks;

namespace Analysis.Tests.Notebooks;

/// <summary>Reading notebooks of every format 4 and writing them in one form.</summary>
public class NotebookFileTests
{
    /// <summary>As Jupyter 7 saves it: every kind of cell and output, metadata of others, all scripts.</summary>
    private const string saved = """
        {
         "cells": [
          {
           "attachments": {
            "a.png": {
             "image/png": "iVBORw0KGgo="
            }
           },
           "cell_type": "markdown",
           "id": "title",
           "metadata": {
            "editable": true,
            "zeta": {
             "a": 1.5,
             "b": []
            }
           },
           "source": [
            "# Пример پژوهش 😀\n",
            "\n",
            "a \"quoted\" \\ line\tand \u0007 bell / slash é"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": null,
           "id": "c1",
           "metadata": {
            "tags": [
             "parameters"
            ]
           },
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "one\n",
              "two"
             ]
            },
            {
             "data": {
              "application/vnd.plotly.v1+json": {
               "data": [
                {
                 "x": [
                  1,
                  2.0,
                  null
                 ]
                }
               ],
               "layout": {}
              },
              "image/png": "iVBORw0KGgo=",
              "text/html": [
               "<table>\n",
               "</table>"
              ],
              "text/plain": [
               "a chart"
              ]
             },
             "metadata": {
              "isolated": true
             },
             "output_type": "display_data"
            },
            {
             "ename": "E",
             "evalue": "v",
             "output_type": "error",
             "traceback": [
              "a",
              "b"
             ]
            }
           ],
           "source": [
            "1 + 1"
           ]
          },
          {
           "cell_type": "raw",
           "id": "r",
           "metadata": {},
           "source": []
          }
         ],
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          },
          "language_info": {
           "name": "C#"
          },
          "other": {
           "kept": "yes"
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    [Fact]
    public void WhatJupyterSavedComesBackByteForByte() => Assert.Equal(saved.ReplaceLineEndings("\n"), NotebookFile.ToJson(NotebookFile.Parse(saved)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void EveryMinorVersionIsReadWithWhatOthersPutIn(int minor)
    {
        string id = minor == 5 ? "\"id\": \"a\", " : "";
        string given = $$$"""
            {"nbformat": 4, "nbformat_minor": {{{minor}}}, "metadata": {"orig_nbformat": 3, "toc": {"base": 1}, "widgets": {"state": [null, true]}}, "cells": [
              {"cell_type": "code", {{{id}}}"execution_count": 3, "metadata": {"scrolled": "auto", "execution": {"shell": "2020"}}, "source": ["1\n", "+ 1"], "outputs": [
                {"output_type": "display_data", "metadata": {"isolated": true, "text/html": {"x": [1]}}, "data": {"application/x.own+json": {"b": [1, 2.50], "a": null}, "text/plain": ["a\n", "b"]}}]}]}
            """;
        Notebook read = NotebookFile.Parse(given);
        string json = NotebookFile.ToJson(read);
        using JsonDocument before = JsonDocument.Parse(given), after = JsonDocument.Parse(json);
        Assert.True(JsonElement.DeepEquals(before.RootElement.GetProperty("metadata"), after.RootElement.GetProperty("metadata")));
        JsonElement was = before.RootElement.GetProperty("cells")[0], now = after.RootElement.GetProperty("cells")[0];
        Assert.True(JsonElement.DeepEquals(was.GetProperty("metadata"), now.GetProperty("metadata")));
        Assert.True(JsonElement.DeepEquals(was.GetProperty("outputs"), now.GetProperty("outputs")));
        Assert.Equal("1\n+ 1", read.Cells[0].Source);
        Assert.Equal(json, NotebookFile.ToJson(NotebookFile.Parse(json)));
    }

    [Fact]
    public void OlderMinorVersionsGetIdsThatStay()
    {
        const string old = """
            {"nbformat": 4, "nbformat_minor": 0, "metadata": {}, "cells": [
              {"cell_type": "markdown", "metadata": {}, "source": "# A"},
              {"cell_type": "markdown", "metadata": {}, "source": "# A"},
              {"cell_type": "code", "execution_count": 7, "metadata": {"collapsed": false}, "source": "1", "outputs": [
                {"output_type": "execute_result", "execution_count": 7, "metadata": {}, "data": {"text/plain": "1"}}]}]}
            """;
        Notebook first = NotebookFile.Parse(old), second = NotebookFile.Parse(old);
        Assert.Equal(first.Cells.Select(c => c.Id), second.Cells.Select(c => c.Id));
        Assert.Equal(3, first.Cells.Select(c => c.Id).Distinct().Count());
        Assert.All(first.Cells, c => Assert.Matches("^[a-zA-Z0-9-_]{1,64}$", c.Id));
        string json = NotebookFile.ToJson(first);
        Assert.Contains("\"execution_count\": null", json, StringComparison.Ordinal);
        Assert.DoesNotContain("7", json.Replace(string.Concat(first.Cells.Select(c => c.Id)), "", StringComparison.Ordinal).Split("\"outputs\"")[1], StringComparison.Ordinal);
        Assert.Equal(json, NotebookFile.ToJson(NotebookFile.Parse(json)));
        Assert.Contains("\"collapsed\": false", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "notebook: line 1: it is not JSON")]
    [InlineData("{\"nbformat\": 4,\n \"cells\": [}", "notebook: line 2: it is not JSON")]
    [InlineData("[]", "notebook: it is not a notebook: there is no \"nbformat\"")]
    [InlineData("{\"nbformat\": 3}", "notebook: it is a notebook of format 3")]
    [InlineData("{\"nbformat\": 4}", "notebook: there is no list of cells")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"sql\"}]}", "notebook: cell 1: its \"cell_type\" is \"sql\"")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"raw\"}, {\"cell_type\": \"code\", \"source\": 5}]}", "notebook: cell 2: its \"source\" is neither a text nor a list of texts")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": \"\\ud800\"}]}", "notebook: half of a surrogate pair stands as an escape in a name or text (byte 59)")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{\"output_type\": \"pyout\"}]}]}", "notebook: cell 1: an output's \"output_type\" is \"pyout\"")]
    public void SaysWhatIsWrong(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<NotebookFormatException>(() => NotebookFile.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void LinesEndAsPythonEndsThem()
    {
        Notebook notebook = NotebookFile.Parse(JsonSerializer.Serialize(new { nbformat = 4, metadata = new { }, cells = new[] { new { cell_type = "code", id = "a", source = "a\u2028b\r\nc\u0085d\u000ce" } } }));
        Assert.Contains("[\n    \"a\u2028\",\n    \"b\\n\",\n    \"c\u0085\",\n    \"d\\f\",\n    \"e\"\n   ]", NotebookFile.ToJson(notebook), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.40", "1.4")]
    [InlineData("2008.000", "2008.0")]
    [InlineData("-0.0600", "-0.06")]
    [InlineData("33.333333333333333333333333330", "33.333333333333336")]
    [InlineData("0.0000", "0.0")]
    [InlineData("-0.0", "-0.0")]
    [InlineData("-0", "0")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("0.00001", "1e-05")]
    [InlineData("0.0000150", "1.5e-05")]
    [InlineData("1E3", "1000.0")]
    [InlineData("1e15", "1000000000000000.0")]
    [InlineData("9999999999999998.0", "9999999999999998.0")]
    [InlineData("1e16", "1e+16")]
    [InlineData("123456789012345678.5", "1.2345678901234568e+17")]
    [InlineData("1.2345e300", "1.2345e+300")]
    [InlineData("4.9e-324", "5e-324")]
    [InlineData("1e999", "1e999")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void NumbersAreWrittenAsJupyterWritesThem(string given, string written) => Assert.Equal(written, JupyterNumber.Of(given));

    [Fact]
    public void WritingTheSameTouchesNothing()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("notebook-").FullName, "a.ipynb");
        Assert.True(NotebookFile.Write(file, NotebookFile.Parse(saved)));
        Assert.False(NotebookFile.Write(file, NotebookFile.Read(file)));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
