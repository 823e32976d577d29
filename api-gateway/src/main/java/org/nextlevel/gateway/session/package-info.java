/** Which sessions have ended: the identity provider says so, all gateways and services are told (ADR 0034). */
package org.nextlevel.gateway.session;
