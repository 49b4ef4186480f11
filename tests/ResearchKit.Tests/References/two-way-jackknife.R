# An independent reference for the two-way delete-one-person jackknife, the random starter and Bradley-Terry.
# Written from the definitions alone, in base R (4.x), slow and plain. Run: Rscript two-way-jackknife.R
# It writes two-way-jackknife-acts.csv (the acts, drawn from a fixed seed) and two-way-jackknife.csv (the values).
# Bradley-Terry: glm with a logit link; one fictitious act a person against strength 1 (log strength 0), half started.
options(digits = 17, warn = -1)
set.seed(20240229)
C <- sprintf("C%02d", 1:8); P <- sprintf("P%02d", 1:9)
lean <- c(setNames(rnorm(8, 0.2, 0.8), C), setNames(rnorm(9, 0, 0.8), P))
n <- 150
acts <- vector("list", n)
for (k in 1:n) {
  c <- sample(C, 1, prob = 1 + (1:8 %% 3)); p <- sample(P, 1, prob = 1 + (1:9 %% 4))
  first <- runif(1) < plogis(lean[[c]] - lean[[p]])
  starter <- if (first) c else p; recipient <- if (first) p else c; present <- character(0)
  u <- runif(1)
  if (u < .12) recipient <- c(recipient, sample(setdiff(c(C, P), c(starter, recipient)), 1))            # three people, two recipients
  else if (u < .22) recipient <- c(recipient, sample(setdiff(c(C, P), c(starter, recipient)), 3))       # a group: no pairs
  else if (u < .30) present <- sample(setdiff(c(C, P), c(starter, recipient)), 4)                       # one addressee before others: a pair
  acts[[k]] <- list(starter = starter, to = recipient, present = present, second = k > 60)
}
write.csv(data.frame(id = sprintf("A%03d", 1:n), period = ifelse(sapply(acts, `[[`, "second"), 2, 1), starter = sapply(acts, `[[`, "starter"),
  recipients = sapply(acts, function(a) paste(a$to, collapse = ";")), present = sapply(acts, function(a) paste(a$present, collapse = ";"))),
  "two-way-jackknife-acts.csv", row.names = FALSE, quote = FALSE)

side <- function(x) substr(x, 1, 1)
other <- function(x) ifelse(x == "C", "P", "C")
crosses <- function(a) any(side(a$to) == other(side(a$starter)))
makes <- function(a) length(a$to) == 1 || length(unique(c(a$starter, a$to, a$present))) <= 3
pairs <- function(a) {                                   # rows (c, p) of the pairs across the sides that the act makes
  to <- a$to[side(a$to) == other(side(a$starter))]
  if (!makes(a) || length(to) == 0) return(matrix(character(0), 0, 2))
  if (side(a$starter) == "C") cbind(a$starter, to) else cbind(to, a$starter)
}
takes <- function(a, who) who == a$starter || who %in% a$to

share <- function(A) { s <- sapply(A, function(a) side(a$starter)); sum(s == "C") / length(s) }
weights <- function(A, rule) sapply(A, function(a) { k <- sum(side(a$to) == other(side(a$starter))); switch(rule, Pair = k, Fractional = k / length(a$to)) })
shareBy <- function(rule) function(A) { s <- sapply(A, function(a) side(a$starter)); w <- weights(A, rule); sum(w[s == "C"]) / sum(w) }
perPerson <- function(x) function(A) {
  s <- sapply(A, function(a) side(a$starter)); who <- unique(unlist(lapply(A, function(a) c(a$starter, a$to))))
  sum(s == x) / sum(side(who) == x)
}
tally <- function(A) {                                   # contacts and starts of each pair
  rows <- do.call(rbind, lapply(seq_along(A), function(k) { m <- pairs(A[[k]]); if (nrow(m)) data.frame(c = m[, 1], p = m[, 2], act = k, x = side(A[[k]]$starter) == "C") }))
  rows$d <- paste(rows$c, rows$p); rows
}
turnShare <- function(A) { r <- tally(A); n <- tapply(r$x, r$d, length); x <- tapply(r$x, r$d, sum); e <- n >= 2; mean(2 * x[e] * (n[e] - x[e]) / (n[e] * (n[e] - 1))) }
mutual <- function(A) { r <- tally(A); n <- tapply(r$x, r$d, length); x <- tapply(r$x, r$d, sum); e <- n >= 2; mean(x[e] > 0 & x[e] < n[e]) }
strengths <- function(r) {
  who <- sort(unique(c(r$c, r$p)))
  n <- tapply(r$x, r$d, length); x <- tapply(r$x, r$d, sum); first <- !duplicated(r$d)
  c <- tapply(r$c, r$d, `[`, 1); p <- tapply(r$p, r$d, `[`, 1)
  X <- rbind(t(sapply(seq_along(n), function(i) (who == c[i]) - (who == p[i]))), diag(length(who)))
  y <- c(x / n, rep(.5, length(who))); w <- c(n, rep(1, length(who)))
  fit <- glm.fit(X, y, w, family = binomial(), control = glm.control(epsilon = 1e-15, maxit = 200))
  setNames(exp(fit$coefficients), who)
}
# What the fit to the same acts does to the chances: the whole curvature matrix, inverted as it stands.
# One step away from the fictitious acts (pi), and h = pi(1 - pi) times the variance of the log odds of the pair, no more than 1/n.
settled <- function(r) {
  s <- strengths(r); who <- names(s); a <- outer(r$c, who, "==") - outer(r$p, who, "==")
  q <- as.numeric(s[r$c] / (s[r$c] + s[r$p])); own <- s / (s + 1)
  H <- crossprod(a, q * (1 - q) * a) + diag(as.numeric(own * (1 - own)))
  coin <- rowsum(a, r$act); m <- as.numeric(tapply(q, r$act, mean))                 # an act of several pairs has one coin
  J <- crossprod(coin, m * (1 - m) * coin) + diag(as.numeric(own * (1 - own)))
  G <- solve(H); V <- G %*% J %*% G
  free <- exp(log(s) + as.numeric(G %*% (own - .5)))
  n <- ave(q, r$d, FUN = length)
  list(pi = as.numeric(free[r$c] / (free[r$c] + free[r$p])), h = pmin(q * (1 - q) * rowSums((a %*% V) * a), 1 / n))
}
expected <- function(A, what, model) {
  r <- tally(A)
  fit <- switch(model, even = list(pi = rep(.5, nrow(r)), h = 0), observed = list(pi = rep(share(A), nrow(r)), h = 0), person = settled(r))
  pi <- ave(as.numeric(fit$pi), r$act)                   # one coin an act: the mean of its pairs
  h <- tapply(rep_len(fit$h, nrow(r)), r$d, `[`, 1)
  n <- tapply(pi, r$d, length)
  left <- function(m, h, k) prod(pmax(0, m - (0:(k - 1)) * h) / m / (1 - (0:(k - 1)) * h))   # drawn without replacement from 1/h
  v <- if (what == "mutual") mapply(function(q, h) 1 - prod(1 - q) * left(mean(1 - q), h, length(q)) - prod(q) * left(mean(q), h, length(q)), split(pi, r$d), h)
       else mapply(function(q, h) { k <- length(q); if (k < 2) return(NA); s <- 0; for (i in 1:(k - 1)) for (j in (i + 1):k) s <- s + q[i] * (1 - q[j]) + q[j] * (1 - q[i]); 2 * s / (k * (k - 1)) / (1 - h) }, split(pi, r$d), h)
  mean(v[n >= 2])
}
gap <- function(what, model) function(A) (if (what == "mutual") mutual(A) else turnShare(A)) - expected(A, what, model)

units <- function(A) {
  who <- unique(unlist(lapply(A, function(a) c(a$starter, a$to))))
  list(C = sort(who[side(who) == "C"]), P = sort(who[side(who) == "P"]))
}
dyads <- function(A) unique(do.call(rbind, lapply(A, pairs)))
jackknife <- function(f, A, B = NULL, logit = TRUE, low = 0, high = 1, level = .95, byPairs = FALSE) {
  base <- function(S) if (byPairs) Filter(function(a) nrow(pairs(a)) > 0, S) else S
  value <- function(drop) { v <- f(Filter(Negate(drop), A)); if (is.null(B)) v else f(Filter(Negate(drop), B)) - v }
  theta <- value(function(a) FALSE)
  u <- units(c(base(A), base(B))); D <- dyads(c(A, B))
  v <- function(t) (length(t) - 1) / length(t) * sum((t - theta)^2)
  vc <- v(sapply(u$C, function(i) value(function(a) takes(a, i))))
  vp <- v(sapply(u$P, function(i) value(function(a) takes(a, i))))
  vd <- v(apply(D, 1, function(d) value(function(a) takes(a, d[1]) && takes(a, d[2]))))
  V <- max(vc + vp - vd, vc, vp); df <- min(length(u$C), length(u$P)) - 1; t <- qt((1 + level) / 2, df)
  r <- if (logit) plogis(qlogis(theta) + c(-1, 1) * t * sqrt(V) / (theta * (1 - theta))) else pmin(high, pmax(low, theta + c(-1, 1) * t * sqrt(V)))
  c(theta, r, vc, vp, vd, df)
}

A <- Filter(crosses, acts); A1 <- Filter(function(a) !a$second, A); A2 <- Filter(function(a) a$second, A)
out <- list(
  "initiation-share" = jackknife(share, A), "initiation-share/Pair" = jackknife(shareBy("Pair"), A), "initiation-share/Fractional" = jackknife(shareBy("Fractional"), A),
  "initiation-balance" = jackknife(function(S) 2 * share(S) - 1, A, logit = FALSE, low = -1),
  "starts-per-person/A" = jackknife(perPerson("C"), A, logit = FALSE, high = Inf), "starts-per-person/B" = jackknife(perPerson("P"), A, logit = FALSE, high = Inf),
  "turn-share" = jackknife(turnShare, A, byPairs = TRUE), "mutual-share" = jackknife(mutual, A, byPairs = TRUE),
  "mutual-share-expected/PersonSpecific" = jackknife(function(S) expected(S, "mutual", "person"), A, byPairs = TRUE),
  "mutual-gap/Even" = jackknife(gap("mutual", "even"), A, logit = FALSE, low = -1, byPairs = TRUE),
  "mutual-gap/Observed" = jackknife(gap("mutual", "observed"), A, logit = FALSE, low = -1, byPairs = TRUE),
  "mutual-gap/PersonSpecific" = jackknife(gap("mutual", "person"), A, logit = FALSE, low = -1, byPairs = TRUE),
  "turn-share-gap/PersonSpecific" = jackknife(gap("turn", "person"), A, logit = FALSE, low = -1, byPairs = TRUE),
  "initiation-share-change" = jackknife(share, A1, A2, logit = FALSE, low = -1),
  "turn-share-change" = jackknife(turnShare, A1, A2, logit = FALSE, low = -1, byPairs = TRUE),
  "mutual-gap-change" = jackknife(gap("mutual", "person"), A1, A2, logit = FALSE, low = -2, high = 2, byPairs = TRUE))
s <- strengths(tally(A))
num <- function(x) trimws(formatC(x, digits = 17, format = "g"))
rows <- c("name,theta,low,high,vC,vP,vD,df", sapply(names(out), function(k) paste(c(k, num(out[[k]])), collapse = ",")),
  sapply(names(s), function(k) paste(c(paste0("strength/", k), num(s[[k]]), rep("", 6)), collapse = ",")),
  sapply(c(5, 7, 10, 29), function(df) paste(c(paste0("qt/", df), num(qt(.975, df)), rep("", 6)), collapse = ",")))
writeLines(rows, "two-way-jackknife.csv")
