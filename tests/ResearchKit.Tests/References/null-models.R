# Means under null models from sna (cug.test: U | edges, U | dyad census) and igraph (rewire, degrees kept), 2,000 draws each.
# Debian: r-base-core, r-cran-igraph (1.3.5), r-cran-sna (2.7). igraph's switches turn no directed triangles, which makes no difference on these networks.
# Use: Rscript null-models.R DATA-FOLDER > null-models.csv
suppressMessages({ library(igraph); library(sna) })
data <- commandArgs(trailingOnly = TRUE)[1]
draws <- 2000
cat("network,model,measure,mean,sd,draws\n")
trans <- function(m) transitivity(graph_from_adjacency_matrix(as.sociomatrix.sna(m)), type = "global")

for (name in c("eies_messages", "emon_Texas", "emon_MtStHelens", "emon_Cheyenne")) {
  set.seed(42)
  ties <- read.csv(file.path(data, paste0(name, "_edges.csv")))
  nodes <- read.csv(file.path(data, if (name == "eies_messages") "eies_nodes.csv" else paste0(name, "_nodes.csv")))
  ties <- unique(ties[ties[[1]] != ties[[2]], 1:2])
  g <- graph_from_data_frame(data.frame(as.character(ties[[1]]), as.character(ties[[2]])), vertices = data.frame(as.character(nodes$id)))
  A <- as.matrix(as_adjacency_matrix(g))
  say <- function(model, measure, x) cat(sprintf("%s,%s,%s,%.10g,%.10g,%d\n", name, model, measure, mean(x), sd(x), length(x)))
  say("FixedTies", "reciprocity-arc", cug.test(A, grecip, cmode = "edges", reps = draws, FUN.args = list(measure = "edgewise"))$rep.stat)
  say("FixedTies", "transitivity", cug.test(A, trans, cmode = "edges", reps = draws)$rep.stat)
  say("FixedCensus", "transitivity", cug.test(A, trans, cmode = "dyad.census", reps = draws)$rep.stat)
  switched <- replicate(draws, { h <- rewire(g, keeping_degseq(niter = 20 * gsize(g))); c(reciprocity(h), transitivity(h, type = "global")) })
  say("FixedDegrees", "reciprocity-arc", switched[1, ])
  say("FixedDegrees", "transitivity", switched[2, ])
}
