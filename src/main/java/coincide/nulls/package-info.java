/** Null models: a history and an exposure in, the law of the statistic under the null out. */
package coincide.nulls;
