/**
 * What the question is asked about: launches, milestones, windows around them, and the days on which both were observed.
 * Imports nothing but the JDK.
 */
package coincide.model;
