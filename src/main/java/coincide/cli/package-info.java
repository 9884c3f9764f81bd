/** Commands and exit codes. */
package coincide.cli;
