/** Snapshots, the pointer and the lock: the only code that touches the output root. */
package coincide.publish;
