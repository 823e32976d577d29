/**
 * The private question whether staying leads anywhere (M7): for its owner alone. Nothing here is told, logged, audited or
 * counted, and what is kept is sealed with a key of the person's own (ADR 0022).
 */
@Wing(uses = {"copy", "promotion", "readiness", "signal"})
package org.nextlevel.advisor.leaving;

import org.nextlevel.kit.wing.Wing;
