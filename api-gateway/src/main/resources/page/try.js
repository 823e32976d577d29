SwaggerUIBundle({
  url: "/openapi",
  dom_id: "#swagger-ui",
  deepLinking: true,
  filter: true,
  docExpansion: "none",
  // Asks nobody outside whether the document is right.
  validatorUrl: null,
  // Its choice of servers comes without a label.
  onComplete: () => document.querySelector("#servers")?.setAttribute("aria-label", "Server"),
});
