/** The job file as data: sources, families, hypotheses, nulls, seeds; validated whole before anything is read. */
package coincide.plan;
