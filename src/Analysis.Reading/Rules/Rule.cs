namespace Analysis.Rules;

/// <summary>
/// A rule of a grammar as a value: the name that findings carry and specs head their examples with, the tokens that may start it, and what it does.
/// A room writes each construct as one small file that holds its rules, and puts them in order in its tables.
/// </summary>
/// <typeparam name="TRead">What the rules of a stage are given and return; a method without state.</typeparam>
/// <param name="Name">A short name of the construct: "tolerance". Rules of several stages may share it where one construct needs them all.</param>
/// <param name="Start">Which tokens may start it.</param>
/// <param name="Read">Whether it holds here, and what it changes if so.</param>
internal sealed record Rule<TRead>(string Name, RuleStart Start, TRead Read) where TRead : Delegate;
