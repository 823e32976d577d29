/** All that is kept of a person in all services, as one archive for that person (ADR 0035). */
@Wing(uses = {"directory", "others"})
package org.nextlevel.evidence.export;

import org.nextlevel.kit.wing.Wing;
