# Intervals of given, decided and experienced in base R, to check PersonMean.Difference, Quantiles, UptakeShares and ExchangeBalance against.
# Run: Rscript given.R   (R 4.2; writes welch.csv, quantiles.csv, proposals.csv, uptake.csv, gifts.csv, balance.csv
# beside itself). The numbers are drawn, not real.
set.seed(20251122)
g <- function(x) sprintf("%.17g", x)

# Welch's t interval: t.test with its default var.equal = FALSE.
welch <- do.call(rbind, lapply(1:12, function(k) {
  x <- round(rnorm(5 + k, 3, 0.3 * k), 2); y <- round(rnorm(6 + (k * 5) %% 7, 3.4, 1), 2)
  if (k == 1) x <- x[1:6]
  level <- c(0.95, 0.9, 0.99)[k %% 3 + 1]
  t <- t.test(x, y, conf.level = level)
  data.frame(x = paste(x, collapse = " "), y = paste(y, collapse = " "), level = level, difference = g(mean(x) - mean(y)), df = g(t$parameter), low = g(t$conf.int[1]), high = g(t$conf.int[2]))
}))
write.csv(welch, "welch.csv", row.names = FALSE, quote = FALSE)

# Quantiles, type 7.
quantiles <- do.call(rbind, lapply(1:8, function(n) { v <- round(runif(n, -1, 1), 3); q <- quantile(v, c(.25, .5, .75), type = 7); data.frame(values = paste(v, collapse = " "), q1 = g(q[1]), q2 = g(q[2]), q3 = g(q[3])) }))
write.csv(quantiles, "quantiles.csv", row.names = FALSE, quote = FALSE)

# Delete one person at a time: shares taken up on each side and their difference.
proposals <- data.frame(by = c(sprintf("c%02d", sample(1:8, 30, TRUE)), sprintf("p%02d", sample(1:11, 40, TRUE))))
proposals$taken <- rbinom(nrow(proposals), 1, ifelse(substr(proposals$by, 1, 1) == "c", .4, .6))
write.csv(proposals, "proposals.csv", row.names = FALSE, quote = FALSE)
a <- proposals[substr(proposals$by, 1, 1) == "c", ]; b <- proposals[substr(proposals$by, 1, 1) == "p", ]
less <- function(d) sapply(sort(unique(d$by)), function(p) mean(d$taken[d$by != p]))
v <- function(theta, r) (length(r) - 1) / length(r) * sum((r - theta)^2)
share <- function(d) {
  theta <- mean(d$taken); r <- less(d); half <- qt(.975, length(r) - 1) * sqrt(v(theta, r)) / (theta * (1 - theta))
  c(theta, plogis(qlogis(theta) - half), plogis(qlogis(theta) + half))
}
ra <- less(a); rb <- less(b); d <- mean(a$taken) - mean(b$taken)
half <- qt(.975, min(length(ra), length(rb)) - 1) * sqrt(v(mean(a$taken), ra) + v(mean(b$taken), rb))
uptake <- rbind(share(a), share(b), c(d, max(-1, d - half), min(1, d + half)))
write.csv(data.frame(what = c("a", "b", "difference"), value = g(uptake[, 1]), low = g(uptake[, 2]), high = g(uptake[, 3])), "uptake.csv", row.names = FALSE, quote = FALSE)

# Mean balance of each side, two-way delete-one-person jackknife: V = max(V_C + V_P - V_D, V_C, V_P).
n <- 90; across <- runif(n) < .45
cs <- sprintf("c%02d", sample(1:9, n, TRUE, prob = 9:1)); ps <- sprintf("p%02d", sample(1:12, n, TRUE))
gifts <- data.frame(giver = ifelse(across, cs, ps), receiver = ifelse(across, ps, cs))
write.csv(gifts, "gifts.csv", row.names = FALSE, quote = FALSE)
mean_balance <- function(d, side) {
  if (nrow(d) == 0) return(NaN)
  ids <- sort(unique(c(d$giver, d$receiver))); ids <- ids[substr(ids, 1, 1) == side]
  mean(sapply(ids, function(i) { g <- sum(d$giver == i); r <- sum(d$receiver == i); (g - r) / (g + r) }))
}
ids <- sort(unique(c(gifts$giver, gifts$receiver)))
dyad <- ifelse(substr(gifts$giver, 1, 1) == "c", paste(gifts$giver, gifts$receiver), paste(gifts$receiver, gifts$giver))
balance <- do.call(rbind, lapply(c("c", "p"), function(side) {
  theta <- mean_balance(gifts, side)
  by <- function(x) sapply(ids[substr(ids, 1, 1) == x], function(i) mean_balance(gifts[gifts$giver != i & gifts$receiver != i, ], side))
  vc <- v(theta, by("c")); vp <- v(theta, by("p")); vd <- v(theta, sapply(unique(dyad), function(k) mean_balance(gifts[dyad != k, ], side)))
  df <- min(sum(substr(ids, 1, 1) == "c"), sum(substr(ids, 1, 1) == "p")) - 1
  half <- qt(.975, df) * sqrt(max(vc + vp - vd, vc, vp))
  data.frame(side = side, mean = g(theta), low = g(max(-1, theta - half)), high = g(min(1, theta + half)))
}))
write.csv(balance, "balance.csv", row.names = FALSE, quote = FALSE)
