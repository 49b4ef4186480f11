#:package DuckDB.NET.Data.Full@1.5.6.1
#:property PublishAot=false
// A log in DuckDB: read, count each pair of people, dyad census, reciprocities. A program of its own, so that the solution does not need DuckDB:
// dotnet publish log-duckdb.cs -o FOLDER, then dotnet FOLDER/log-duckdb.dll LOG.csv VARCHAR.
using System.Globalization;
using DuckDB.NET.Data;

using var connection = new DuckDBConnection("DataSource=:memory:");
connection.Open();
using var command = connection.CreateCommand();
string type = args.Length > 1 ? args[1] : "INTEGER";
command.CommandText = $$"""
    CREATE TEMP TABLE pairs AS
        SELECT least("from", "to") AS low, greatest("from", "to") AS high, count(*) FILTER (WHERE "from" < "to") AS there, count(*) AS n
        FROM read_csv('{{args[0].Replace("'", "''")}}', header = true, delim = ',', types = {'from': '{{type}}', 'to': '{{type}}'}) WHERE "from" <> "to" GROUP BY 1, 2;
    SELECT (SELECT count(*) FROM (SELECT low FROM pairs UNION SELECT high FROM pairs)), count(*) FILTER (WHERE there > 0 AND there < n), count(*), sum(2 * least(there, n - there)), sum(n) FROM pairs;
    """;
using var reader = command.ExecuteReader();
do
{
    while (reader.Read() && reader.FieldCount == 5)
    {
        double people = Convert.ToDouble(reader.GetValue(0), CultureInfo.InvariantCulture), mutual = Convert.ToDouble(reader.GetValue(1), CultureInfo.InvariantCulture), tied = Convert.ToDouble(reader.GetValue(2), CultureInfo.InvariantCulture);
        double returned = double.Parse(reader.GetValue(3).ToString()!, CultureInfo.InvariantCulture), total = double.Parse(reader.GetValue(4).ToString()!, CultureInfo.InvariantCulture);
        double dyads = people * (people - 1) / 2, arcs = tied + mutual, r = 2 * mutual / arcs, d = arcs / (2 * dyads);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} {mutual} {tied - mutual} {dyads - tied} {r} {mutual / tied} {(dyads - tied + mutual) / dyads} {(r - d) / (1 - d)} {returned / total}"));
    }
}
while (reader.NextResult());
