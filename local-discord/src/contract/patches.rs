//! Where Discord's description differs from the wire or from the documentation: one table, each with its reason.

use serde_json::Value;

/// A correction of the description.
pub(super) struct Patch {
    /// Why the description is not followed here.
    pub reason: &'static str,
    /// The component schemas that it changes, by name; or one JSON pointer, which starts with `/`.
    pub at: &'static [&'static str],
    pub change: Change,
}

/// Schemas are given as JSON text.
pub(super) enum Change {
    /// These properties get another schema, or are added.
    Properties(&'static [(&'static str, &'static str)]),
    /// These properties are added where the schema does not know them.
    MissingProperties(&'static [(&'static str, &'static str)]),
    /// The whole schema is replaced.
    Schema(&'static str),
}

const COMMANDS: &[&str] =
    &["ApplicationCommandCreateRequest", "ApplicationCommandUpdateRequest", "ApplicationCommandPatchRequestPartial"];

/// All corrections, in the order in which they are applied.
pub(super) const PATCHES: &[Patch] = &[
    Patch {
        reason: "apps may write 2000 characters; 4000 is for subscribers' own messages",
        at: &["MessageCreateRequest", "MessageEditRequestPartial", "BaseCreateMessageCreateRequest"],
        change: Change::Properties(&[("content", r#"{"type": ["string", "null"], "maxLength": 2000}"#)]),
    },
    Patch {
        reason: "permissions are strings on the wire, as the documentation says: JSON numbers lose bits",
        at: COMMANDS,
        change: Change::Properties(&[(
            "default_member_permissions",
            r#"{"type": ["string", "null"], "pattern": "^[0-9]+$"}"#,
        )]),
    },
    Patch {
        reason: "documented (age-restricted commands) and sent by serenity in every command, but not in the file",
        at: COMMANDS,
        change: Change::Properties(&[("nsfw", r#"{"type": "boolean"}"#)]),
    },
    Patch {
        reason: "serenity sends every field of an option, whatever its type; Discord ignores the empty ones",
        at: &[
            "ApplicationCommandAttachmentOption",
            "ApplicationCommandBooleanOption",
            "ApplicationCommandChannelOption",
            "ApplicationCommandIntegerOption",
            "ApplicationCommandMentionableOption",
            "ApplicationCommandNumberOption",
            "ApplicationCommandRoleOption",
            "ApplicationCommandStringOption",
            "ApplicationCommandSubcommandGroupOption",
            "ApplicationCommandSubcommandOption",
            "ApplicationCommandUserOption",
        ],
        change: Change::MissingProperties(&[
            ("choices", r#"{"type": "array", "maxItems": 0}"#),
            ("options", r#"{"type": "array", "maxItems": 0}"#),
            ("channel_types", r#"{"type": "array", "maxItems": 0}"#),
            ("min_value", r#"{"type": "null"}"#),
            ("max_value", r#"{"type": "null"}"#),
            ("min_length", r#"{"type": "null"}"#),
            ("max_length", r#"{"type": "null"}"#),
            ("autocomplete", r#"{"const": false}"#),
        ]),
    },
    Patch {
        reason: "documented for partial emojis and sent by serenity with a custom emoji",
        at: &["ComponentEmojiForRequest"],
        change: Change::Properties(&[("animated", r#"{"type": "boolean"}"#)]),
    },
    Patch {
        reason: "serenity sends the ids of preselected entities as numbers; Discord reads both",
        at: &["UserSelectDefaultValue", "RoleSelectDefaultValue", "ChannelSelectDefaultValue"],
        change: Change::Properties(&[(
            "id",
            r##"{"anyOf": [{"type": "integer", "minimum": 0}, {"$ref": "#/components/schemas/SnowflakeType"}]}"##,
        )]),
    },
    Patch {
        reason: "the id of a new attachment is the number n of its files[n] part",
        at: &["MessageAttachmentRequest"],
        change: Change::Properties(&[(
            "id",
            r##"{"anyOf": [{"type": "integer", "minimum": 0}, {"$ref": "#/components/schemas/SnowflakeType"}]}"##,
        )]),
    },
    Patch {
        reason: "serenity sends these two with every message, a forum post's first one too; they do nothing there",
        at: &["BaseCreateMessageCreateRequest"],
        change: Change::Properties(&[("tts", r#"{"const": false}"#), ("enforce_nonce", r#"{"const": false}"#)]),
    },
    Patch {
        reason: "serenity sends `proxy_url: null`, a field of received embeds, with every image",
        at: &["RichEmbedImage", "RichEmbedThumbnail"],
        change: Change::Properties(&[("proxy_url", r#"{"type": "null"}"#)]),
    },
    Patch {
        reason: "serenity sends `data: null` with every callback that has none",
        at: &["PongInteractionCallbackRequest", "LaunchActivityInteractionCallbackRequest"],
        change: Change::Properties(&[("data", r#"{"type": "null"}"#)]),
    },
    Patch {
        reason: "a modal has up to five components; the file has the limit of a message",
        at: &["ModalInteractionCallbackRequestData"],
        change: Change::Properties(&[(
            "components",
            r##"{"type": "array", "minItems": 1, "maxItems": 5, "items": {"oneOf": [
                {"$ref": "#/components/schemas/ActionRowComponentForModalRequest"},
                {"$ref": "#/components/schemas/LabelComponentForModalRequest"},
                {"$ref": "#/components/schemas/TextDisplayComponentForModalRequest"}]}}"##,
        )]),
    },
    Patch {
        reason: "the second alternative of the file is a part of the first: it only blurs what is wrong",
        at: &["/paths/~1webhooks~1{webhook_id}~1{webhook_token}/post/requestBody/content/application~1json/schema"],
        change: Change::Schema(r##"{"$ref": "#/components/schemas/IncomingWebhookRequestPartial"}"##),
    },
    Patch {
        reason: "the file gives the action an empty `enum`, which would refuse everything",
        at: &[
            "/paths/~1guilds~1{guild_id}~1requests/get/parameters/0/schema",
            "/paths/~1guilds~1{guild_id}~1requests~1{request_id}/patch/requestBody/content/application~1json/schema/properties/action",
        ],
        change: Change::Schema(r##"{"$ref": "#/components/schemas/GuildJoinRequestApplicationStatus"}"##),
    },
];

impl Patch {
    /// Corrects the description; the error names what it did not find there.
    pub fn apply(&self, description: &mut Value) -> Result<(), String> {
        for target in self.at {
            let pointer = match target.strip_prefix('/') {
                Some(_) => (*target).to_owned(),
                None => format!("/components/schemas/{target}"),
            };
            let schema = description.pointer_mut(&pointer).ok_or_else(|| format!("{pointer} ({})", self.reason))?;
            self.change.apply(schema)?;
        }
        Ok(())
    }
}

impl Change {
    fn apply(&self, schema: &mut Value) -> Result<(), String> {
        match self {
            Self::Properties(properties) => {
                for (name, text) in *properties {
                    schema["properties"][*name] = parse(text)?;
                }
            }
            Self::MissingProperties(properties) => {
                for (name, text) in *properties {
                    if schema["properties"].get(*name).is_none() {
                        schema["properties"][*name] = parse(text)?;
                    }
                }
            }
            Self::Schema(text) => *schema = parse(text)?,
        }
        Ok(())
    }
}

fn parse(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("{text}: {error}"))
}
