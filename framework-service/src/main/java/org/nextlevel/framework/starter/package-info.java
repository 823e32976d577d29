/** Frameworks that ship with the product, for companies that have none yet (M2.6). */
package org.nextlevel.framework.starter;
