/** The only place with schemas, column names and Spark types. */
package coincide.tables;
