# The same work in igraph: read, sum repeats, dyad census (from reciprocity: dyad_census of 1.3.5 overflows), reciprocities, density, degrees, components.
suppressMessages(library(igraph))
ties <- read.csv(commandArgs(trailingOnly = TRUE)[1])
g <- simplify(graph_from_data_frame(ties), edge.attr.comb = list(weight = "sum"))
cat(gorder(g), gsize(g), edge_density(g), reciprocity(g), reciprocity(g, mode = "ratio"), "\n")
cat(transitivity(g, type = "global"), components(g, mode = "weak")$no, components(g, mode = "strong")$no, "\n")
cat(sum(degree(g, mode = "in")), sum(degree(g, mode = "out")), "\n")
cat(sum(triad_census(g)), sum(constraint(g), na.rm = TRUE), "\n")
