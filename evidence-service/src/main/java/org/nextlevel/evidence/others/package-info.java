/** What the other services are asked, with the caller's own token, so that each decides itself what may be seen (ADR 0036). */
@Wing(door = {"OtherServices", "ShownElsewhere", "TenantData"})
package org.nextlevel.evidence.others;

import org.nextlevel.kit.wing.Wing;
