/** Where people say that they had no opportunity so far, which is not held against them (M9.2). */
@Wing(uses = {"directory", "suggestion"})
package org.nextlevel.evidence.opportunity;

import org.nextlevel.kit.wing.Wing;
