/** One cell of the plan to one finding. */
package coincide.analysis;
