/** A request that is sent twice is done once. */
package org.nextlevel.kit.idempotency;
