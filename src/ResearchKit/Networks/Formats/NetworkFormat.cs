namespace ResearchKit;

/// <summary>Formats of network files. docs/network-formats.md says what each carries and who reads it.</summary>
public enum NetworkFormat
{
    /// <summary>A row a tie, comma between: <c>.csv</c>, <c>.tsv</c>, <c>.txt</c>. People without a tie stand in a file of their own.</summary>
    EdgeList,

    /// <summary>A row and a column a person, comma between. No extension of its own: it must be asked for.</summary>
    Matrix,

    /// <summary>GraphML, <c>.graphml</c>: carries everything that a network is.</summary>
    GraphMl,

    /// <summary>GEXF of Gephi, <c>.gexf</c>.</summary>
    Gexf,

    /// <summary>Pajek: a network <c>.net</c>, or <c>.paj</c> with groups and values of the people beside it.</summary>
    Pajek,

    /// <summary>DL of UCINET, <c>.dl</c>.</summary>
    Dl,
}
