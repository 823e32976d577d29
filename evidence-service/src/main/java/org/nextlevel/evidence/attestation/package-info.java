/** The ledger of what people say of evidence: what stands, what stood before, and whom owners ask. */
@Wing
package org.nextlevel.evidence.attestation;

import org.nextlevel.kit.wing.Wing;
