/** What people did, which expectations it shows, and who confirmed it: everything that is done with evidence. */
@Wing(
        uses = {"attestation", "directory", "others", "suggestion"},
        door = {
            "CountEvidence",
            "LatestEvidence",
        })
package org.nextlevel.evidence.evidence;

import org.nextlevel.kit.wing.Wing;
