/** The erasure of a person in all services: asked for by one, confirmed by a second, with a receipt (ADR 0035). */
@Wing(uses = {"directory"})
package org.nextlevel.evidence.erasure;

import org.nextlevel.kit.wing.Wing;
