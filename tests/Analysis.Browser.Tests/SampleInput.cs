namespace Analysis.Browser.Tests;

/// <summary>The articles and the notebook that the tests bring along.</summary>
internal static class SampleInput
{
    /// <summary>An article that every reader finds something in.</summary>
    public const string Rich = """
        ---
        title: Oil one way, goods the other
        author: A correspondent
        publisher: A gazette
        date: 2012-05-06
        address: https://example.org/oil-and-goods
        language: en
        ---

        Israel's exports to Azerbaijan came to 129 million dollars in 2012, and its imports from Azerbaijan did not exceed 12,000 dollars in 1992. Trade between Azerbaijan and Israel exceeded 9 billion dollars in 2011, a magazine says.

        Israeli Foreign Minister Avigdor Lieberman visited Baku on 23 April 2012 and met President Ilham Aliyev. Iran condemned Azerbaijan over the purchase. Russia warned the two countries on Tuesday that it would not accept a third base within 500 kilometres of its border.
        """;

    /// <summary>An article that is written from right to left, with one paragraph that is not.</summary>
    public const string RightToLeft = """
        ---
        title: تجارت دو کشور
        publisher: نمونه
        date: 2012-05-06
        language: fa
        ---

        حجم تجارت دو کشور در سال 2011 به 4 میلیارد دلار رسید.

        Trade between Azerbaijan and Israel came to 4 billion dollars in 2011.
        """;

    /// <summary>An article that tries to leave its page.</summary>
    public const string Hostile = """
        ---
        title: "</title></style></script><script>alert('title')</script>"
        author: "\"><img src=x onerror=alert('author')>"
        publisher: "' onmouseover='alert(1)"
        date: 2012-05-06
        address: "javascript:alert('address')"
        language: "en\" onload=\"alert(2)"
        image: ../../../etc/passwd
        ---

        Israel's exports <script>alert('text')</script> to Azerbaijan came to <b onclick="alert(3)">129 million dollars</b> in 2012. </article></main><iframe src="https://example.org/"></iframe> It paid RLO21 million dollars in 2011 & <img src="https://example.org/x.png" onerror="alert(4)">. </script><!-- <style>*{display:none}</style>
        """;

    /// <summary>A notebook with a chart, a table and text, each hostile where it can be.</summary>
    public const string Notebook = """"
        {"nbformat": 4, "nbformat_minor": 5,
         "metadata": {"language_info": {"name": "C#"}, "kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}},
         "cells": [
          {"cell_type": "markdown", "id": "ask", "metadata": {}, "source": "# What does one text state?\n\nEach figure of a short text, by kind.\n\n<script>alert('prose')</script> and [a link](javascript:alert(5))."},
          {"cell_type": "code", "id": "read", "metadata": {}, "execution_count": null, "outputs": [], "source": "#r \"Analysis.Interactive.dll\"\nusing Analysis;\nAnalysis.Interactive.NotebookDisplay.Register();\n\nvar found = Findings.Read(\"It sold 3 radars for 12 million dollars, </script><script>alert('figure')</script> 15 percent more than in 2011, 500 kilometres away.\");\nFigureCharts.ByKind(found, \"</script><script>alert('chart')</script>\")"},
          {"cell_type": "code", "id": "table", "metadata": {}, "execution_count": null, "outputs": [], "source": "found.Figures.ToTable(\"<img src=x onerror=alert(6)>\", \"text\", \"kind\", \"value\")"},
          {"cell_type": "code", "id": "key", "metadata": {}, "execution_count": null, "outputs": [], "source": "var told = Findings.Read(\"Norway sold radars to Finland in 2012. Finland visited Norway in 2013. Norway attacked Sweden in 2014.\");\nRelationCharts.Timeline(told.Events)"},
          {"cell_type": "code", "id": "text", "metadata": {}, "execution_count": null, "outputs": [], "source": "Console.WriteLine(\"<script>alert('console')</script>\");"}
         ]}
        """";
}
