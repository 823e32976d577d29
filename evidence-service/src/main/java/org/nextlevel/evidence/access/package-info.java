/** Who read and wrote what of whom, of all services in one list: for the person, and for auditors (ADR 0036). */
@Wing(uses = {"directory", "others"})
package org.nextlevel.evidence.access;

import org.nextlevel.kit.wing.Wing;
