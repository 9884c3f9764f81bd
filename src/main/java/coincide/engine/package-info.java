/** Spark: the session, the interval join, the fan-out of cells, the writing of tables. */
package coincide.engine;
