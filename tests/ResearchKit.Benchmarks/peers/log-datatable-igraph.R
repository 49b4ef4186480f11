# A log read and summed in data.table, then dyad census and reciprocities in igraph (weighted reciprocity is not in it).
suppressMessages({
  library(data.table)
  library(igraph)
})
setDTthreads(0)
ties <- fread(commandArgs(trailingOnly = TRUE)[1], select = c("from", "to"), showProgress = FALSE)
ties <- ties[from != to, .(weight = .N), by = .(from, to)]
g <- graph_from_data_frame(ties)
census <- suppressWarnings(dyad_census(g))
cat(gorder(g), census$mut, census$asym, reciprocity(g), reciprocity(g, mode = "ratio"), edge_density(g), "\n")
