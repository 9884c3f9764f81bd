/**
 * What to watch next: the forecast of launch days, what it is scored against, the record of past forecasts, and the milestones
 * to come.
 */
package coincide.outlook;
