/** Pictures: drawings, axes, and the table of numbers that is their one source. Knows nothing of what is drawn. */
package coincide.chart;
