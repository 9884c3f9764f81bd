/** What tables promise to those who read them, and the files that say so to machines. */
package coincide.contract;
