/** What is checked of the manifests, as kustomize renders them. */
package org.nextlevel.k8s;
