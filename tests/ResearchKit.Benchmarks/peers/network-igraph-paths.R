# What costs people x ties in igraph: betweenness, closeness and harmonic centrality, incoming.
suppressMessages(library(igraph))
ties <- read.csv(commandArgs(trailingOnly = TRUE)[1])
g <- delete_edge_attr(simplify(graph_from_data_frame(ties), edge.attr.comb = list(weight = "sum")), "weight")
cat(sum(betweenness(g)), sum(closeness(g, mode = "in"), na.rm = TRUE), sum(harmonic_centrality(g, mode = "in")), sum(constraint(g), na.rm = TRUE), sum(triad_census(g)), "\n")
