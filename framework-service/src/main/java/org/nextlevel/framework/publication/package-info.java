/** A draft becomes a version, and the other services are told: once when it is published, and again on request. */
package org.nextlevel.framework.publication;
