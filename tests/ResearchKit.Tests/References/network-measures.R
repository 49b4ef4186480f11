# Further measures of the seven EMON networks, EIES and the generated networks, from igraph, sna and base R.
# Debian: r-base-core, r-cran-igraph (1.3.5), r-cran-sna (2.7). Which call gives which field: network-oracles.csv.
# Use: Rscript network-measures.R DATA-FOLDER > network-measures-r.csv   (in the folder of this script)
suppressMessages({ library(igraph); library(sna) })
data <- commandArgs(trailingOnly = TRUE)[1]
cat("network,field,id,value\n")

one <- function(name, ties, weight, nodes, group, directed = TRUE) {
  say <- function(field, value, id = "") cat(sprintf("%s,%s,%s,%.17g\n", name, field, id, as.numeric(value)), sep = "")
  ids <- as.character(nodes$id)
  f <- as.character(ties[[1]]); t <- as.character(ties[[2]]); w <- ties[[weight]]
  keep <- f != t
  g <- graph_from_data_frame(data.frame(f, t, weight = w)[keep, ], directed = directed, vertices = data.frame(ids))
  if (gsize(g) > 0) g <- simplify(g, edge.attr.comb = "sum")
  A <- as.matrix(as_adjacency_matrix(g)); W <- if (gsize(g) > 0) as.matrix(as_adjacency_matrix(g, attr = "weight")) else A
  u <- if (gsize(g) > 0) delete_edge_attr(g, "weight") else g
  und <- as.undirected(u, mode = "collapse")
  n <- gorder(u); cl <- as.character(nodes[[group]]); L <- gsize(u)

  if (n >= 3) say("centralization.degree", centr_degree(und, loops = FALSE)$centralization)
  two <- A %*% A; diag(two) <- 0
  say("transitivities.directed", if (directed && sum(two) > 0) gtrans(A, mode = "digraph", measure = "weak") else NaN)  # sna gives 1 without a two-path
  say("transitivities.averageLocal", transitivity(und, type = "localaverage"))
  say("transitivities.averageLocalAll", transitivity(und, type = "localaverage", isolates = "zero"))
  D <- distances(u, mode = "out"); off <- row(D) != col(D)
  say("distances.mean", if (L > 0) mean_distance(u, directed = TRUE, unconnected = TRUE) else NaN)
  say("distances.meanAll", mean(ifelse(is.infinite(D[off]), n, D[off])))
  say("distances.efficiency", mean(1 / D[off]))
  say("distances.diameter", if (L > 0) diameter(u, directed = TRUE) else NaN)
  say("distances.unreached", sum(is.infinite(D)))
  say("assortativity.degree", assortativity_degree(u, directed = directed))
  say("assortativity.group", if (L > 0) assortativity_nominal(u, as.integer(factor(cl)), directed = directed) else NaN)
  core <- coreness(und)
  say("cores.largest", max(core)); say("cores.people", sum(core == max(core))); say("members.core", core, ids)

  # No peer: the best split of all 2^n, where that is feasible; elsewhere the best of all sizes, the people with the most ties first.
  each <- if (directed) 1 else 2
  misfits <- function(m) (sum(m) * (sum(m) - 1) - sum(A[m, m]) + sum(A[!m, !m])) / each
  degree <- if (directed) rowSums(A) + colSums(A) else rowSums(A)
  first <- order(-degree, ids, method = "radix")
  sizes <- sapply(0:n, function(k) misfits(seq_len(n) %in% first[seq_len(k)]))
  k <- which.min(sizes) - 1; m <- seq_len(n) %in% first[seq_len(k)]
  say("corePeriphery.misfits", if (n <= 14) min(sapply(0:(2^n - 1), function(b) misfits(bitwAnd(b, 2^(0:(n - 1))) > 0))) else sizes[k + 1])
  say("corePeriphery.core", k); say("members.inCore", m, ids)
  edge <- k > 0 && k < n && degree[first[k]] == degree[first[k + 1]]
  say("corePeriphery.interchangeable", if (edge) sum(degree[m] == degree[first[k]]) else 0)
  say("corePeriphery.coreDensity", mean(A[outer(m, m, "&") & off])); say("corePeriphery.peripheryDensity", mean(A[outer(!m, !m, "&") & off]))
  say("corePeriphery.betweenDensity", mean(A[outer(m, m, "!=")]))
  open <- outer(m, m, "==") & off; pattern <- outer(m, m, "&") * 1
  say("corePeriphery.fit", if (k < 2 || k > n - 2) NaN else suppressWarnings(cor(A[open], pattern[open])))

  r <- rowSums(is.finite(D)) - 1                                                # igraph averages over those reached; Wasserman and Faust times r/(n-1)
  say("members.closenessOut", ifelse(r == 0, 0, igraph::closeness(u, mode = "out", normalized = TRUE) * r / (n - 1)), ids)
  say("members.harmonicOut", harmonic_centrality(u, mode = "out"), ids)
  say("api.closenessReached.in", igraph::closeness(u, mode = "in", normalized = TRUE), ids)
  say("api.closenessReached.out", igraph::closeness(u, mode = "out", normalized = TRUE), ids)
  say("api.closenessAllOrNothing.out", sna::closeness(A, gmode = "digraph", cmode = "directed"), ids)
  say("api.closenessAllOrNothing.in", sna::closeness(t(A), gmode = "digraph", cmode = "directed"), ids)
  whole <- function(D, v) ifelse(apply(is.finite(D), 1, all), v, NaN)
  say("api.closenessFreeman.out", whole(D, igraph::closeness(u, mode = "out", normalized = TRUE)), ids)
  say("api.closenessFreeman.in", whole(t(D), igraph::closeness(u, mode = "in", normalized = TRUE)), ids)
  if (L > 0) say("members.eigenvector", eigen_centrality(und)$vector, ids)
  say("members.pageRank", page_rank(u, algo = "prpack")$vector, ids)
  if (L > 0) say("api.pageRankWeighted", page_rank(g, algo = "prpack", weights = E(g)$weight)$vector, ids)
  if (L > 0) say("members.constraintWeighted", constraint(g, weights = E(g)$weight), ids)
  hierarchy <- function(S) {                                                    # no peer: Burt's formula as a matrix
    P <- S / rowSums(S); P[!is.finite(P)] <- 0
    C <- (P + P %*% P)^2 * (S > 0); diag(C) <- 0
    sapply(seq_len(n), function(i) { c <- C[i, S[i, ] > 0]; N <- length(c); r <- c / (sum(c) / N); if (N < 2) NaN else sum(r * log(r)) / (N * log(N)) })
  }
  say("members.hierarchy", hierarchy(A + t(A)), ids)
  say("members.hierarchyWeighted", hierarchy(W + t(W)), ids)

  other <- outer(cl, cl, "!=")
  say("members.crossInDegree", colSums(A * other), ids)
  say("members.crossOutDegree", rowSums(A * other), ids)
  say("members.crossContacts", rowSums(((A + t(A)) > 0) * other), ids)
  groups <- sort(unique(cl))
  for (a in groups) for (b in groups) if (directed || a <= b) say(paste0("mixing.", a, ".", b), sum(A[cl == a, cl == b]) / (if (!directed && a == b) 2 else 1))

  for (a in groups) for (b in groups) if (directed || a <= b) say(paste0("mixingDensity.", a, ".", b), mean(A[outer(cl == a, cl == b, "&") & off]))
  for (a in groups) for (b in groups) if (directed) say(paste0("mutual.", a, ".", b), sum((A * t(A))[cl == a, cl == b]) / (if (a == b) 2 else 1))
  say("meanDegree", mean(igraph::degree(u, mode = "out")))

  # Somebody did not answer: every third person by id.
  place <- integer(n); place[order(ids, method = "radix")] <- seq_len(n) - 1
  R <- place %% 3 != 2
  say("api.densityRespondents", edge_density(induced_subgraph(u, which(R))))
  if (directed) say("api.densityAnswers", sum(A[R, ]) / (sum(R) * (n - 1)))
  say("api.responseRate", mean(R))
  if (directed) {
    known <- outer(R, R, "&") & upper.tri(A)
    say("api.answeredMutual", sum((A * t(A))[known])); say("api.answeredAsymmetric", sum((A != t(A))[known])); say("api.answeredNull", sum((A + t(A) == 0)[known]))
  }
  # Three relations: the ties, the ties turned round, the ties of a weight above 1.
  K <- A + t(A) + (W > 1)
  say("api.multiplexity", mean(K[K > 0])); say("api.multiplexityShare", mean(K[K > 0] > 1))
  # Ratings of 1 to 4 on six items along the ties, made from the places of both.
  rating <- function(item) { v <- 1 + (outer(place * 7, place * 3, "+") + item) %% 4; v[A == 0] <- NA; v }
  mean_of <- function(items) { v <- do.call(rbind, lapply(items, rating)); colMeans(v, na.rm = TRUE) }
  all_of <- function(items) mean(unlist(lapply(items, rating)), na.rm = TRUE) / 4
  if (directed && L > 0) {
    say("api.partnerTrust", mean_of(0:2), ids); say("api.partnerValue", mean_of(3:5), ids)
    say("api.partnerTrustNetwork", all_of(0:2)); say("api.partnerValueNetwork", all_of(3:5))
  }

  # sna needs at least two groups to name roles, and treats what it is given as directed: an undirected network has another variance.
  if (directed && length(groups) > 1 && L > 0) {
    b <- brokerage(A, cl)
    keys <- c(coordinator = "w_I", consultant = "w_O", gatekeeper = "b_OI", representative = "b_IO", liaison = "b_O", total = "t")
    for (key in names(keys)) {
      say(paste0("brokerage.", key, ".count"), b$raw.gli[[keys[[key]]]])
      say(paste0("brokerage.", key, ".expected"), b$exp.gli[[keys[[key]]]])
      z <- b$z.nli[, keys[[key]]]; z[!is.finite(z)] <- NaN
      say(paste0("members.brokerage.z.", key), z, ids)
    }
    # Only these two of sna's six whole-network standard deviations are right (peers: consultant w_O, liaison b_O).
    say("brokerage.consultant.sd", b$sd.gli[["w_O"]]); say("brokerage.liaison.sd", b$sd.gli[["b_O"]])
  }
}

for (file in sort(list.files(data, pattern = "^emon_.*_edges.csv$"))) {
  nodes <- read.csv(file.path(data, sub("_edges", "_nodes", file)), stringsAsFactors = FALSE)
  ties <- read.csv(file.path(data, file))
  one(sub("_edges.csv", "", file), ties, "frequency", nodes, "sponsorship")
  one(sub("_edges.csv", "_undirected", file), ties, "frequency", nodes, "sponsorship", directed = FALSE)
}
nodes <- read.csv(file.path(data, "eies_nodes.csv"))
one("eies_messages", read.csv(file.path(data, "eies_messages_edges.csv")), "weight", nodes, "Discipline")
relations <- read.csv(file.path(data, "eies_relations_t1_edges.csv"))
one("eies_relations_wave1", relations[relations$time == 1, ], "rank_1", nodes, "Discipline")
ties <- read.csv("network-generated-ties.csv", stringsAsFactors = FALSE); people <- read.csv("network-generated-people.csv", stringsAsFactors = FALSE)
for (name in unique(people$network)) {
  own <- ties[ties$network == name, ]
  one(name, own[, c("from", "to", "weight")], "weight", people[people$network == name, ], "group", directed = !any(own$kind == "undirected"))
}
