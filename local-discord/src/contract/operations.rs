//! The operations of the description: which one a request means, what it takes and what it answers.

use serde_json::Value;

/// One method on one path template.
pub(super) struct Operation {
    /// Discord's `operationId`, such as `create_message`.
    pub id: String,
    method: String,
    template: Vec<Segment>,
    /// In the order in which the template names them.
    pub path_parameters: Vec<Parameter>,
    pub query_parameters: Vec<Parameter>,
    pub body: Option<Body>,
    answers: Vec<Answer>,
}

/// A path or query parameter.
pub(super) struct Parameter {
    pub name: String,
    pub required: bool,
    pub place: Place,
    /// JSON pointer to its schema in the description.
    pub schema: String,
}

/// Where a parameter stands in the request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
}

/// The body that an operation takes.
pub(super) struct Body {
    pub required: bool,
    /// JSON pointer to the schema; `None` when the operation takes multipart only.
    pub json_schema: Option<String>,
}

/// What an operation answers with one status.
pub(super) struct Answer {
    /// `200`, or a class: `4XX`.
    status: String,
    /// JSON pointer to the schema; `None` for an answer without a body.
    pub schema: Option<String>,
}

enum Segment {
    Literal(String),
    Parameter,
}

impl Operation {
    /// The documented answer with this status: an exact one before a class of them.
    pub fn answer(&self, status: u16) -> Option<&Answer> {
        let exact = status.to_string();
        let class = format!("{}XX", status / 100);
        self.answers
            .iter()
            .find(|answer| answer.status == exact)
            .or_else(|| self.answers.iter().find(|answer| answer.status == class))
    }

    /// The values of the template's parameters, or `None` when the path is another one.
    fn match_path<'p>(&self, path: &[&'p str]) -> Option<Vec<&'p str>> {
        if path.len() != self.template.len() {
            return None;
        }
        let mut values = Vec::new();
        for (segment, part) in self.template.iter().zip(path) {
            match segment {
                Segment::Literal(literal) if literal == part => {}
                Segment::Literal(_) => return None,
                Segment::Parameter => values.push(*part),
            }
        }
        Some(values)
    }
}

/// All operations, in the order in which they are tried.
pub(super) struct Operations(Vec<Operation>);

impl Operations {
    /// Reads the `paths` of the description.
    pub fn read(description: &Value) -> Self {
        let mut operations = Vec::new();
        for (path, item) in members(&description["paths"]) {
            for (method, operation) in members(item).filter(|(method, _)| *method != "parameters") {
                operations.push(read_operation(description, path, method, operation));
            }
        }
        // `/users/@me` before `/users/{user_id}`: at the first difference, a literal wins.
        operations.sort_by_cached_key(|operation| {
            let parameters = operation.template.iter();
            parameters.map(|segment| matches!(segment, Segment::Parameter)).collect::<Vec<_>>()
        });
        Self(operations)
    }

    /// Every schema that an operation uses, as a JSON pointer.
    #[cfg(test)]
    pub fn schemas(&self) -> impl Iterator<Item = &String> {
        self.0.iter().flat_map(|operation| {
            let parameters = operation.path_parameters.iter().chain(&operation.query_parameters);
            let body = operation.body.iter().filter_map(|body| body.json_schema.as_ref());
            let answers = operation.answers.iter().filter_map(|answer| answer.schema.as_ref());
            parameters.map(|parameter| &parameter.schema).chain(body).chain(answers)
        })
    }

    /// The operation that a request means, with the values of its path parameters.
    pub fn find<'p>(&self, method: &str, path: &'p str) -> Option<(&Operation, Vec<&'p str>)> {
        let parts: Vec<_> = path.trim_start_matches('/').split('/').collect();
        self.0
            .iter()
            .filter(|operation| operation.method.eq_ignore_ascii_case(method))
            .find_map(|operation| Some((operation, operation.match_path(&parts)?)))
    }
}

fn read_operation(description: &Value, path: &str, method: &str, operation: &Value) -> Operation {
    let item = format!("/paths/{}", escape(path));
    let here = format!("{item}/{method}");
    let mut parameters = read_parameters(&description["paths"][path], &item);
    parameters.extend(read_parameters(operation, &here));
    let template: Vec<_> = path.trim_start_matches('/').split('/').collect();
    let (mut path_parameters, query_parameters): (Vec<_>, Vec<_>) =
        parameters.into_iter().partition(|parameter| parameter.place == Place::Path);
    path_parameters
        .sort_by_key(|parameter| template.iter().position(|part| parameter_name(part) == Some(&parameter.name)));
    Operation {
        id: text(&operation["operationId"]),
        method: method.to_owned(),
        template: template
            .iter()
            .map(|part| match parameter_name(part) {
                Some(_) => Segment::Parameter,
                None => Segment::Literal((*part).to_owned()),
            })
            .collect(),
        path_parameters,
        query_parameters,
        body: operation.get("requestBody").map(|body| Body {
            required: body["required"] == true,
            json_schema: body
                .pointer("/content/application~1json/schema")
                .map(|_| format!("{here}/requestBody/content/application~1json/schema")),
        }),
        answers: members(&operation["responses"])
            .map(|(status, answer)| read_answer(description, &here, status, answer))
            .collect(),
    }
}

fn read_parameters(owner: &Value, here: &str) -> Vec<Parameter> {
    let listed = owner["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
    listed
        .iter()
        .enumerate()
        .map(|(index, parameter)| Parameter {
            name: text(&parameter["name"]),
            required: parameter["required"] == true,
            place: if parameter["in"] == "path" { Place::Path } else { Place::Query },
            schema: format!("{here}/parameters/{index}/schema"),
        })
        .collect()
}

fn read_answer(description: &Value, here: &str, status: &str, answer: &Value) -> Answer {
    let pointer = match answer["$ref"].as_str() {
        Some(reference) => reference.trim_start_matches('#').to_owned(),
        None => format!("{here}/responses/{status}"),
    };
    let schema = format!("{pointer}/content/application~1json/schema");
    Answer { status: status.to_owned(), schema: description.pointer(&schema).is_some().then_some(schema) }
}

fn parameter_name(part: &str) -> Option<&str> {
    part.strip_prefix('{')?.strip_suffix('}')
}

fn members(object: &Value) -> impl Iterator<Item = (&str, &Value)> {
    object.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A key as it stands in a JSON pointer.
fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
