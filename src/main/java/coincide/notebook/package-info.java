/** The bundle that is read and run without this program: notebook, script, data, pictures; texts only, nothing is written. */
package coincide.notebook;
