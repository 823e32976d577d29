/** What a person sees first: where they stand, what is missing, what to do next. Each part is another wing's. */
@Wing(uses = {"advice", "copy", "growth", "readiness"})
package org.nextlevel.advisor.overview;

import org.nextlevel.kit.wing.Wing;
