/** SCIM 2.0 (RFC 7643, 7644, 9865): how an identity provider keeps people and its groups in step (ADR 0047). */
@Wing(uses = {"directory"})
package org.nextlevel.evidence.scim;

import org.nextlevel.kit.wing.Wing;
