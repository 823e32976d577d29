/**
 * Re-publication: a service tells again all that it told of a tenant, so that whoever keeps a copy can build it anew
 * (ADR 0017).
 */
package org.nextlevel.kit.republish;
