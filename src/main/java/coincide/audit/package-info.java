/**
 * What a careful reader would ask of the data before any test: how complete they are, what they rest on, and what looks odd in
 * them.
 */
package coincide.audit;
