/** What is kept and shown to nobody again, sealed with the service's key (ADR 0059). */
package org.nextlevel.integration.delivery.seal;
