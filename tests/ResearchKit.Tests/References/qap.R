# QAP correlation and regression of the seven EMON networks, EIES and the generated networks, from sna and base R, and all orders of six people by hand.
# Debian: r-base-core, r-cran-sna (2.7). Fields: who.what, with the number in value; "share" fields carry their number of draws in id.
# Use: Rscript qap.R DATA-FOLDER > qap-r.csv   (in the folder of this script)
suppressMessages(library(sna))
data <- commandArgs(trailingOnly = TRUE)[1]
cat("network,field,id,value\n")
say <- function(network, field, value, id = "") cat(sprintf("%s,%s,%s,%.17g\n", network, field, id, as.numeric(value)), sep = "")
stack <- function(...) { l <- list(...); a <- array(0, c(length(l), dim(l[[1]]))); for (i in seq_along(l)) a[i, , ] <- l[[i]]; a }

weights <- function(ties, weight, nodes, directed) {
  ids <- sort(as.character(nodes$id), method = "radix")
  W <- matrix(0, length(ids), length(ids), dimnames = list(ids, ids))
  f <- as.character(ties[[1]]); t <- as.character(ties[[2]]); w <- ties[[weight]]
  for (k in seq_along(f)) if (f[k] != t[k]) {
    W[f[k], t[k]] <- W[f[k], t[k]] + w[k]
    if (!directed) W[t[k], f[k]] <- W[f[k], t[k]]
  }
  W
}

# The predictors of every network: what is given back (directed), same group, sender's and distance in v (undirected: sum of v), v = 7 (place - 1) mod 5.
predictors <- function(W, group, directed, tied) {
  n <- nrow(W); v <- (7 * (seq_len(n) - 1)) %% 5
  same <- outer(group, group, "==") * 1; dist <- abs(outer(v, v, "-"))
  back <- if (tied) (t(W) > 0) * 1 else t(W)
  if (directed) stack(back, same, matrix(v, n, n), dist) else stack(same, outer(v, v, "+"), dist)
}

one <- function(name, ties, weight, nodes, group, directed = TRUE) {
  W <- weights(ties, weight, nodes, directed); A <- (W > 0) * 1; n <- nrow(W)
  if (n < 4) return(invisible())
  g <- as.character(nodes[[group]])[match(rownames(W), as.character(nodes$id))]
  mode <- if (directed) "digraph" else "graph"
  cells <- if (directed) row(W) != col(W) else row(W) > col(W)
  same <- outer(g, g, "==") * 1
  other <- if (directed) t(W) else same
  quiet <- function(x) suppressWarnings(x)
  say(name, "pairs", sum(cells))
  say(name, "pearson", quiet(gcor(W, other, mode = mode)))
  B <- (other > 0) * 1
  say(name, "phi", quiet(gcor(A, B, mode = mode)))
  say(name, "jaccard", sum((A * B)[cells]) / sum(((A + B) > 0)[cells]))
  say(name, "matching", 1 - hdist(stack(A, B), mode = mode)[1, 2] / sum(cells))

  X <- predictors(W, g, directed, FALSE); y <- W[cells]; D <- sapply(seq_len(dim(X)[1]), function(k) X[k, , ][cells])
  full <- qr(cbind(1, D))$rank == ncol(D) + 1 && length(unique(y)) > 1 && length(y) > ncol(D) + 1
  if (full) {
    fit <- netlm(W, X, mode = mode, nullhyp = "classical"); base <- summary(lm(y ~ D))
    say(name, "lm.coefficient", fit$coefficients, 0:ncol(D)); say(name, "lm.t", fit$tstat, 0:ncol(D))
    say(name, "lm.base.coefficient", base$coefficients[, 1], 0:ncol(D)); say(name, "lm.base.error", base$coefficients[, 2], 0:ncol(D))
    say(name, "lm.r2", base$r.squared); say(name, "lm.adjusted", base$adj.r.squared)
  } else say(name, "lm.refused", 1)

  X <- predictors(W, g, directed, TRUE); y <- A[cells]; D <- sapply(seq_len(dim(X)[1]), function(k) X[k, , ][cells])
  full <- qr(cbind(1, D))$rank == ncol(D) + 1 && length(unique(y)) > 1 && length(y) > ncol(D) + 1
  base <- if (full) quiet(glm(y ~ D, family = binomial(), control = glm.control(epsilon = 1e-15, maxit = 100)))
  if (full && min(base$fitted.values, 1 - base$fitted.values) > 1e-8) {
    base <- glm(y ~ D, family = binomial(), start = coef(base))                # once more: the standard errors are of the weights before the last step
    s <- summary(base)
    say(name, "glm.coefficient", s$coefficients[, 1], 0:ncol(D)); say(name, "glm.z", s$coefficients[, 3], 0:ncol(D))
    say(name, "glm.deviance", base$deviance); say(name, "glm.nulldeviance", base$null.deviance)
    fit <- netlogit(A, X, mode = mode, nullhyp = "classical")
    say(name, "logit.coefficient", fit$coefficients, 0:ncol(D))                # sna stops at 1e-8
  } else say(name, "glm.refused", 1)
}

draws <- function(name, ties, weight, nodes, group, reps) {
  W <- weights(ties, weight, nodes, TRUE); A <- (W > 0) * 1
  g <- as.character(nodes[[group]])[match(rownames(W), as.character(nodes$id))]
  X <- predictors(W, g, TRUE, FALSE)
  set.seed(1)
  q <- qaptest(list(W, outer(g, g, "==") * 1), gcor, reps = reps, g1 = 1, g2 = 2)
  say(name, "share.cor.high", q$pgreq, reps); say(name, "share.cor.low", q$pleeq, reps)
  for (null in c("qapspp", "qapy")) {
    set.seed(2)
    fit <- netlm(W, X, nullhyp = null, reps = reps)
    for (k in seq_len(dim(X)[1])) for (side in c("pgreq", "pleeq", "pgreqabs")) say(name, paste("share", null, side, k, sep = "."), fit[[side]][k + 1], reps)
  }
}

logits <- function(name, ties, weight, nodes, group, reps) {
  W <- weights(ties, weight, nodes, TRUE); A <- (W > 0) * 1
  g <- as.character(nodes[[group]])[match(rownames(W), as.character(nodes$id))]
  X <- predictors(W, g, TRUE, TRUE)
  for (null in c("qapspp", "qapy")) {
    set.seed(3)
    fit <- netlogit(A, X, nullhyp = null, reps = reps)
    for (k in seq_len(dim(X)[1])) for (side in c("pgreq", "pleeq", "pgreqabs")) say(name, paste("share.logit", null, side, k, sep = "."), fit[[side]][k + 1], reps)
  }
}

# All orders of six people, each fitted anew by lm and glm. Shares count the observed order, once.
orders <- function(n) if (n == 1) matrix(1) else { p <- orders(n - 1); do.call(rbind, lapply(seq_len(n), function(k) cbind(k, matrix(setdiff(seq_len(n), k)[p], nrow(p))))) }
shares <- function(name, field, observed, values, k = "") {
  d <- 1e-9 * max(1, abs(observed)); values <- values[!is.na(values)]
  say(name, paste0(field, ".observed"), observed, k); say(name, paste0(field, ".orders"), length(values), k)
  say(name, paste0(field, ".high"), mean(values >= observed - d), k); say(name, paste0(field, ".low"), mean(values <= observed + d), k)
  say(name, paste0(field, ".far"), mean(abs(values) >= abs(observed) - d), k)
}
enumerate <- function(name, Y, X1, X2, directed) {
  P <- orders(nrow(Y)); cells <- if (directed) row(Y) != col(Y) else row(Y) < col(Y)
  v <- function(M) M[cells]
  tval <- function(y, ...) { d <- data.frame(y = y, ...); d <- d[stats::complete.cases(d), ]; f <- lm(y ~ ., d); if (f$rank < ncol(d) || f$df.residual < 1) rep(NA, ncol(d)) else summary(f)$coefficients[, 3] }
  cr <- function(x, y) suppressWarnings(cor(x, y, use = "complete.obs"))
  r <- apply(P, 1, function(p) cr(v(Y[p, p]), v(X1)))
  shares(name, "cor", r[1], r)
  ts <- apply(P, 1, function(p) tval(v(Y[p, p]), a = v(X1), b = v(X2)))
  for (k in 1:2) shares(name, "qapy", ts[k + 1, 1], ts[k + 1, ], k)
  X <- list(X1, X2)
  for (k in 1:2) {
    Z <- X[[3 - k]]; E <- Y * NA; known <- cells & !is.na(X1) & !is.na(X2)
    E[known] <- residuals(lm(X[[k]][known] ~ Z[known]))
    if (!directed) E[lower.tri(E)] <- t(E)[lower.tri(E)]
    ts <- apply(P, 1, function(p) tval(v(Y), z = v(Z), e = v(E[p, p]))[3])
    shares(name, "qapspp", ts[1], ts, k)
  }
}
set.seed(11)
n <- 6
Y <- matrix(rpois(36, 1), n); X1 <- matrix(rpois(36, 1.5), n); X2 <- matrix(round(rnorm(36), 2), n)
Y <- Y + (X1 > 1)
print6 <- function(name, M) for (i in 1:n) for (j in 1:n) if (i != j) say(name, paste0("cell.", deparse(substitute(M))), M[i, j], sprintf("p%d>p%d", i, j))
set6 <- function(name, Y, X1, X2, directed) { print6(name, Y); print6(name, X1); print6(name, X2); enumerate(name, Y, X1, X2, directed) }
set6("six", Y, X1, X2, TRUE)
S <- function(M) { M[lower.tri(M)] <- t(M)[lower.tri(M)]; M }
set6("six_undirected", S(Y), S(X1), S(X2), FALSE)
Yn <- Y; Yn[3, ] <- NA                                   # a person who did not answer
set6("six_outcome_unknown", Yn, X1, X2, TRUE)
X1n <- X1; X1n[5, ] <- NA; X2n <- X2; X2n[, 2] <- NA      # unknown cells of predictors too
set6("six_all_unknown", Yn, X1n, X2n, TRUE)

# Logistic: all orders of five people would separate often; six people, z by glm, orders that separate left out.
B <- (Y > 1) * 1
logit6 <- function(name, B, X1, X2) {
  P <- orders(n); cells <- row(B) != col(B); v <- function(M) M[cells]
  zval <- function(y, ...) { d <- data.frame(y = y, ...); d <- d[stats::complete.cases(d), ]; f <- suppressWarnings(glm(y ~ ., binomial(), d, control = glm.control(epsilon = 1e-14, maxit = 60)))
    f <- suppressWarnings(glm(y ~ ., binomial(), d, start = coef(f)))
    s <- summary(f)$coefficients; if (nrow(s) < ncol(d) || max(s[, 2]) > 50) rep(NA, ncol(d)) else s[, 3] }
  print6(name, B); print6(name, X1); print6(name, X2)
  zs <- apply(P, 1, function(p) zval(v(B[p, p]), a = v(X1), b = v(X2)))
  for (k in 1:2) shares(name, "qapy", zs[k + 1, 1], zs[k + 1, ], k)
  X <- list(X1, X2)
  for (k in 1:2) {
    Z <- X[[3 - k]]; E <- B * NA; E[cells] <- residuals(lm(v(X[[k]]) ~ v(Z)))
    zs <- apply(P, 1, function(p) zval(v(B), z = v(Z), e = v(E[p, p]))[3])
    shares(name, "qapspp", zs[1], zs, k)
  }
}
logit6("six_logistic", B, X1, X2)
Bn <- B; Bn[3, ] <- NA
logit6("six_logistic_unknown", Bn, X1, X2)

for (file in sort(list.files(data, pattern = "^emon_.*_edges.csv$"))) {
  nodes <- read.csv(file.path(data, sub("_edges", "_nodes", file)), stringsAsFactors = FALSE)
  ties <- read.csv(file.path(data, file))
  one(sub("_edges.csv", "", file), ties, "frequency", nodes, "sponsorship")
  one(sub("_edges.csv", "_undirected", file), ties, "frequency", nodes, "sponsorship", directed = FALSE)
  if (grepl("Cheyenne|Texas", file)) draws(sub("_edges.csv", "", file), ties, "frequency", nodes, "sponsorship", 4000)
  if (grepl("Cheyenne", file)) logits(sub("_edges.csv", "", file), ties, "frequency", nodes, "sponsorship", 2000)
}
nodes <- read.csv(file.path(data, "eies_nodes.csv"))
one("eies_messages", read.csv(file.path(data, "eies_messages_edges.csv")), "weight", nodes, "Discipline")
relations <- read.csv(file.path(data, "eies_relations_t1_edges.csv"))
one("eies_relations_wave1", relations[relations$time == 1, ], "rank_1", nodes, "Discipline")
draws("eies_relations_wave1", relations[relations$time == 1, ], "rank_1", nodes, "Discipline", 2000)
ties <- read.csv("network-generated-ties.csv", stringsAsFactors = FALSE); people <- read.csv("network-generated-people.csv", stringsAsFactors = FALSE)
for (name in unique(people$network)) {
  own <- ties[ties$network == name, ]
  one(name, own[, c("from", "to", "weight")], "weight", people[people$network == name, ], "group", directed = !any(own$kind == "undirected"))
}
