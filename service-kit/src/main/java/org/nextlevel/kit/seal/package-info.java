/** How a service seals what it keeps and must not be read where it is kept. */
package org.nextlevel.kit.seal;
