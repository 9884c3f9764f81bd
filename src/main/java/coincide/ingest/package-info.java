/** Files to checked rows: every row is used, quarantined with its reason, or filtered with its reason. */
package coincide.ingest;
