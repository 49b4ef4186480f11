# Gold values of the seven EMON networks, of EIES and of the generated networks, from igraph, sna and base R.
# Debian: r-base-core, r-cran-igraph (1.3.5), r-cran-sna (2.7). Which call gives which field: network-oracles.csv.
# Use: Rscript network-gold.R DATA-FOLDER > network-gold-r.csv   (in the folder of this script)
suppressMessages({ library(igraph); library(sna) })
data <- commandArgs(trailingOnly = TRUE)[1]
cat("network,field,id,value\n")

one <- function(name, ties, weight, nodes, group, directed = TRUE) {
  say <- function(field, value, id = "") cat(sprintf("%s,%s,%s,%.17g\n", name, field, id, as.numeric(value)), sep = "")
  ids <- as.character(nodes$id)
  f <- as.character(ties[[1]]); t <- as.character(ties[[2]]); w <- ties[[weight]]
  say("selfTies", sum(f == t))
  pair <- if (directed) paste(f, t) else paste(pmin(f, t), pmax(f, t))
  say("repeatedTies", sum(duplicated(pair[f != t])))
  keep <- f != t
  g <- graph_from_data_frame(data.frame(f, t, weight = w)[keep, ], directed = directed, vertices = data.frame(ids))
  some <- gsize(g) > 0
  if (some) g <- simplify(g, edge.attr.comb = "sum")
  A <- as.matrix(as_adjacency_matrix(g)); W <- if (some) as.matrix(as_adjacency_matrix(g, attr = "weight")) else A
  u <- if (some) delete_edge_attr(g, "weight") else g

  say("participants", gorder(u)); say("ties", gsize(u)); say("density", edge_density(u))
  if (directed) {
    d <- igraph::dyad_census(u)
    say("dyads.mutual", d$mut); say("dyads.asymmetric", d$asym); say("dyads.null", d$null)
    say("reciprocity.arc", reciprocity(u, mode = "default"))
    say("reciprocity.dyad", reciprocity(u, mode = "ratio"))
    say("reciprocity.symmetry", grecip(A, measure = "dyadic"))
    say("reciprocity.correlation", if (edge_density(u) %in% c(0, 1)) NaN else grecip(A, measure = "correlation"))  # sna gives 1
    say("reciprocity.weighted", sum(pmin(W, t(W))) / sum(W))                       # no peer: the formula as a matrix
    types <- c("003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C", "210", "300")
    say(paste0("triads.", types), igraph::triad_census(u))
  }
  say("transitivity", transitivity(u, type = "global"))
  say("centralization.inDegree", centr_degree(u, mode = "in", loops = FALSE)$centralization)
  say("centralization.outDegree", centr_degree(u, mode = "out", loops = FALSE)$centralization)
  say("centralization.betweenness", centr_betw(u, directed = TRUE)$centralization)
  say("isolates", length(isolates(A)))
  say("components.weak", igraph::components(u, mode = "weak")$no)
  say("components.strong", igraph::components(u, mode = "strong")$no)

  say("members.inDegree", igraph::degree(u, mode = "in"), ids)
  say("members.outDegree", igraph::degree(u, mode = "out"), ids)
  say("members.betweenness", igraph::betweenness(u, directed = TRUE), ids)
  say("members.constraint", constraint(u), ids)

  cl <- as.character(nodes[[group]])
  same <- outer(cl, cl, "==")                                                    # no peer: the formulas as matrices
  E <- sum(A * !same); I <- sum(A * same)
  say("ei.index", (E - I) / (E + I))
  n <- table(cl); Imax <- sum(n * (n - 1)); Emax <- length(cl) * (length(cl) - 1) - Imax
  say("ei.expected", (Emax - Imax) / (Emax + Imax))
  k <- (A + t(A)) %*% outer(cl, sort(unique(cl)), "==")
  say("members.participation", 1 - rowSums((k / rowSums(k))^2), ids)

  b <- if (some) brokerage(A, cl)$raw.nli else matrix(0, length(ids), 6, dimnames = list(NULL, c("w_I", "w_O", "b_IO", "b_OI", "b_O", "t")))  # sna stops without a tie
  keys <- c(coordinator = "w_I", consultant = "w_O", gatekeeper = "b_OI", representative = "b_IO", liaison = "b_O", total = "t")
  for (key in names(keys)) say(paste0("members.brokerage.", key), b[, keys[[key]]], ids)
}

for (file in sort(list.files(data, pattern = "^emon_.*_edges.csv$"))) {
  nodes <- read.csv(file.path(data, sub("_edges", "_nodes", file)), stringsAsFactors = FALSE)
  ties <- read.csv(file.path(data, file))
  one(sub("_edges.csv", "", file), ties, "frequency", nodes, "sponsorship")
  one(sub("_edges.csv", "_undirected", file), ties, "frequency", nodes, "sponsorship", directed = FALSE)
}
nodes <- read.csv(file.path(data, "eies_nodes.csv"))
one("eies_messages", read.csv(file.path(data, "eies_messages_edges.csv")), "weight", nodes, "Discipline")
# The first wave: the rows with time 1, rated by rank_1 (rows with time 2 have no rank_1).
relations <- read.csv(file.path(data, "eies_relations_t1_edges.csv"))
one("eies_relations_wave1", relations[relations$time == 1, ], "rank_1", nodes, "Discipline")
ties <- read.csv("network-generated-ties.csv", stringsAsFactors = FALSE); people <- read.csv("network-generated-people.csv", stringsAsFactors = FALSE)
for (name in unique(people$network)) {
  own <- ties[ties$network == name, ]
  one(name, own[, c("from", "to", "weight")], "weight", people[people$network == name, ], "group", directed = !any(own$kind == "undirected"))
}
