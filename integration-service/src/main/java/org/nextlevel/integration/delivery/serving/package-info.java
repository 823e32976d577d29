/** How an instance serves what it has taken: each on a thread of its own, until the process ends. */
package org.nextlevel.integration.delivery.serving;
