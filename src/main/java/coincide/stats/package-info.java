/** Kernels over primitive arrays: counts, exact laws, regressions. Commons Math only. */
package coincide.stats;
