/** Findings to HTML, SVG and text: pure functions, same bytes for the same findings. */
package coincide.report;
