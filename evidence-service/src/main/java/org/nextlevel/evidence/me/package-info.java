/** Who the caller is here, and what they may do; for people and service accounts alike. */
@Wing(uses = {"attestation", "directory", "evidence", "nudge"})
package org.nextlevel.evidence.me;

import org.nextlevel.kit.wing.Wing;
